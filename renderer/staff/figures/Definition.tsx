import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { TABLES, type TableName } from '../../../domain/statistics/tables/tables.ts';
import { useSay } from '../language.ts';
import './Definition.css';
import { FIGURES_TEXTS } from './texts.ts';

type DefinitionProps = {
  readonly table: TableName;
  readonly column: string;
  /** The name of the figure, for whoever does not see that the button stands beside it. */
  readonly name: string;
};

/** One tap tells what a figure means, in the words of the exports. */
export function Definition({ table, column, name }: DefinitionProps) {
  const say = useSay();
  const found = TABLES[table].columns.find((one) => one.name === column);
  if (found === undefined) throw new Error(`Table ${table} has no column ${column}`);
  return (
    <DialogTrigger>
      <Button className="definition-button" aria-label={`${say(FIGURES_TEXTS.meaning)}: ${name}`}>
        ?
      </Button>
      <Popover className="definition" placement="bottom">
        <Dialog aria-label={name}>
          <strong>{name}</strong>
          <p>{say({ zh: `${found.zh}。`, en: found.en })}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
