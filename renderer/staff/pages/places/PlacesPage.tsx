import { useCallback } from 'react';
import type { StaffState } from '../../../../contract/staffApi.ts';
import { readStreetContent, type StreetContent } from '../../../../contract/streetContent.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { Opening } from '../../editing/Opening.tsx';
import type { SavedContent } from '../../editing/useContentSaving.ts';
import { useOpened } from '../../editing/useOpened.ts';
import { PlacesEditor } from './PlacesEditor.tsx';
import './PlacesPage.css';
import { readOwnIdols, type StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS } from './texts.ts';

type Opened = SavedContent<StreetContent> & { readonly ownIdols: readonly StudioIdol[] };
type PlacesPageProps = { readonly api: StaffApi; readonly state: Pick<StaffState, 'landmark'> };

/** What stands on the street and who: read, then edited. */
export function PlacesPage({ api, state: { landmark } }: PlacesPageProps) {
  const { opened, isAway, open } = useOpened(useCallback(() => readAll(api), [api]));
  return (
    <div className="places">
      {opened === null ? (
        <Opening texts={PLACES_TEXTS} isAway={isAway} onAgain={open} />
      ) : (
        <PlacesEditor
          api={api}
          here={landmark}
          opened={opened}
          ownIdols={opened.ownIdols}
          read={() => readStreet(api)}
        />
      )}
    </div>
  );
}

async function readAll(api: StaffApi): Promise<Opened> {
  const [street, ownIdols] = await Promise.all([readStreet(api), readOwnIdols(api)]);
  return { ...street, ownIdols };
}

async function readStreet(api: StaffApi): Promise<SavedContent<StreetContent>> {
  const found = await api.content.read({ kind: 'street', id: 'street' });
  if (found === null) throw new Error('There is always a street');
  const street = readStreetContent(found.document, 'street.json');
  return { document: street.ok ? street.value : null, revision: found.revision };
}
