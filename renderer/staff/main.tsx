import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStaffApi } from '../client/StaffApi.ts';
import { Console } from './Console.tsx';
import './console.css';

/** Entry of the staff console. */
const root = document.getElementById('console');
if (root === null) throw new Error('The page has no element #console');
createRoot(root).render(
  <StrictMode>
    <Console api={createStaffApi()} />
  </StrictMode>,
);
