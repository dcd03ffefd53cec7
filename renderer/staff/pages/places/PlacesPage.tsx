import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StaffState } from '../../../../contract/staffApi.ts';
import { readStreetContent, type StreetContent } from '../../../../contract/streetContent.ts';
import type { StaffApi } from '../../../client/StaffApi.ts';
import type { SavedContent } from '../../editing/useContentSaving.ts';
import { useSay } from '../../language.ts';
import { PlacesEditor } from './PlacesEditor.tsx';
import './PlacesPage.css';
import { readOwnIdols, type StudioIdol } from './studioIdols.ts';
import { PLACES_TEXTS as TEXTS } from './texts.ts';

type Opened = SavedContent<StreetContent> & { readonly ownIdols: readonly StudioIdol[] };
type PlacesPageProps = { readonly api: StaffApi; readonly state: Pick<StaffState, 'landmark'> };

/** What stands on the street and who: read, then edited. */
export function PlacesPage({ api, state: { landmark } }: PlacesPageProps) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isAway, setAway] = useState(false);
  const open = useCallback(async () => {
    setAway(false);
    try {
      const [street, ownIdols] = await Promise.all([readStreet(api), readOwnIdols(api)]);
      setOpened({ ...street, ownIdols });
    } catch {
      setAway(true);
    }
  }, [api]);
  useEffect(() => void open(), [open]);

  return (
    <div className="places">
      {opened !== null ? (
        <PlacesEditor
          api={api}
          here={landmark}
          opened={opened}
          ownIdols={opened.ownIdols}
          read={() => readStreet(api)}
        />
      ) : (
        <>
          <h1>{say(TEXTS.title)}</h1>
          {isAway ? (
            <div className="console-notice" role="alert">
              <p>{say(TEXTS.notRead)}</p>
              <Button className="quiet-button" onPress={() => void open()}>
                {say(TEXTS.tryAgain)}
              </Button>
            </div>
          ) : (
            <p role="status">{say(TEXTS.loading)}</p>
          )}
        </>
      )}
    </div>
  );
}

async function readStreet(api: StaffApi): Promise<SavedContent<StreetContent>> {
  const found = await api.content.read({ kind: 'street', id: 'street' });
  if (found === null) throw new Error('There is always a street');
  const street = readStreetContent(found.document, 'street.json');
  return { document: street.ok ? street.value : null, revision: found.revision };
}
