import { useSay } from '../../../language.ts';
import { FAULT_WORDS } from '../scheduleWords.ts';
import type { FormFault } from './daysForm.ts';

/** What is wrong in a part of a form, said when it comes. */
export function FaultNote({ fault }: { readonly fault: FormFault | undefined }) {
  const say = useSay();
  return (
    <div aria-live="polite">
      {fault !== undefined && <p className="schedule-fault">{say(FAULT_WORDS[fault])}</p>}
    </div>
  );
}
