import type { StaffState } from '../../../contract/staffApi.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import type { PageId } from '../frame/pageList.ts';

type PageBodyProps = { readonly api: StaffApi; readonly state: StaffState; readonly page: PageId };

/** The page that the menu names. */
export function PageBody({ page }: PageBodyProps) {
  return <h1>{page}</h1>;
}
