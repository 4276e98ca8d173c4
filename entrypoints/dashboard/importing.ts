import { create } from 'zustand';

/** Whether files are being imported. Counting all that is stored waits for the end: each file would restart it. */
export const useImporting = create<{ isImporting: boolean }>(() => ({ isImporting: false }));
