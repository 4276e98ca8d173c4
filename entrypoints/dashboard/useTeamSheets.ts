import { useMemo } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { teamStore } from '../../utils/settings/settings';
import type { DayRange } from '../../utils/stats/queryStats';
import type { Sheet } from '../../utils/stats/sheet';
import { storeLogin } from '../../utils/store/storeLogin';
import { storeTrouble } from '../../utils/store/storeTrouble';
import { TEAM } from '../../utils/store/team';
import { teamSheetsBetween } from '../../utils/store/teamSheets';

interface TeamSheets {
  /** Reads the team's sheets; undefined if those of this browser are shown. */
  read?: (range: DayRange) => Promise<Sheet[]>;
  /** Why they could not be read, as a sentence. */
  troubleOf?: (error: unknown) => string;
}

const NONE: TeamSheets = {};
const NOT_YET: TeamSheets = { read: async () => [] };

function useStore(source: string): TeamSheets {
  const { value: login } = useStoredItem(storeLogin);
  const { value: store } = useStoredItem(teamStore);
  return useMemo(() => {
    if (source !== TEAM) return NONE;
    if (!login?.user || !store) return NOT_YET;
    return { read: (range) => teamSheetsBetween(range, store, login), troubleOf: storeTrouble };
  }, [source, login, store]);
}

/** How sheets are read from the team's store, if that is what the filters choose. @param source as in the filters */
export const useTeamSheets: (source: string) => TeamSheets = import.meta.env.STORE_ORIGIN ? useStore : () => NONE;
