import { Turns } from '../../utils/messages/turns';
import type { Governed } from '../../utils/policy/governed';
import { NO_STORE, type TeamStore } from '../../utils/policy/teamStore';
import { teamStore } from '../../utils/settings/settings';
import { settleDestination } from '../../utils/store/destination';
import { forgetWaiting } from '../../utils/store/outbox';

// The fields are stored as one: of two that change at once, the later would put back what the earlier one was.
const turns = new Turns();

/** One field of the team's store, as a setting of its own. What changes counts at once. */
export function storePart<Field extends keyof TeamStore>(field: Field): Governed<TeamStore[Field]> {
  return {
    fallback: NO_STORE[field],
    getValue: async () => (await teamStore.getValue())[field],
    setValue: (value) =>
      turns.take(async () => {
        await teamStore.setValue({ ...(await teamStore.getValue()), [field]: value });
        await settleDestination();
        // Who switches it off by hand wants nothing of what waits to go out later.
        if (field === 'on' && value === false) await forgetWaiting();
      }),
    watch: (onChange) => teamStore.watch((store) => onChange(store[field])),
    ruling: () => teamStore.ruling(),
  };
}
