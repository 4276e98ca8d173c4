import { Turns } from '../../utils/messages/turns';
import type { Governed } from '../../utils/policy/governed';
import { NO_STORE, type TeamStore } from '../../utils/policy/teamStore';
import { teamStore } from '../../utils/settings/settings';
import { settleDestination } from '../../utils/store/destination';
import { forgetWaiting } from '../../utils/store/outbox';

// The fields are stored as one: if two change at once, the later write would undo the earlier one.
const turns = new Turns();

/** One field of the team's store, as its own setting. Changes take effect at once. */
export function storePart<Field extends keyof TeamStore>(field: Field): Governed<TeamStore[Field]> {
  return {
    fallback: NO_STORE[field],
    getValue: async () => (await teamStore.getValue())[field],
    setValue: (value) =>
      turns.take(async () => {
        await teamStore.setValue({ ...(await teamStore.getValue()), [field]: value });
        await settleDestination();
        // Once it is switched off by hand, nothing that waits may be sent later.
        if (field === 'on' && value === false) await forgetWaiting();
      }),
    watch: (onChange) => teamStore.watch((store) => onChange(store[field])),
    ruling: () => teamStore.ruling(),
  };
}
