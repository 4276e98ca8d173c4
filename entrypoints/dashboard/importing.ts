import { create } from 'zustand';

/** Whether files are being imported. What counts all that is stored waits until then: each file would start it anew. */
export const useImporting = create<{ isImporting: boolean }>(() => ({ isImporting: false }));
