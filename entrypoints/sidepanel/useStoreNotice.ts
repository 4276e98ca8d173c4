import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { storeSeen, teamStore } from '../../utils/settings/settings';
import { destinationName } from '../../utils/store/destination';
import { storeOrigin } from '../../utils/store/storeOrigin';

function useStore(): string | undefined {
  const { value: store } = useStoredItem(teamStore);
  const { value: seen } = useStoredItem(storeSeen);
  if (!store?.on || seen === undefined) return undefined;
  if (seen === destinationName(storeOrigin, store)) return undefined;
  return i18n.t('panel.trouble.storeUnseen');
}

/** The notice on the team's store until the agent has seen what is sent; undefined if there is nothing to say. */
export const useStoreNotice: () => string | undefined = import.meta.env.STORE_ORIGIN ? useStore : () => undefined;
