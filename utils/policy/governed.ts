import type { WxtStorageItem } from 'wxt/utils/storage';
import { managedPolicy, watchManagedPolicy } from './managedPolicy';
import type { Policy, PolicyField } from './policy';

/** That the team has set something, and why. */
export interface Ruling {
  /** In the team's own words; undefined where it gave none. */
  reason: string | undefined;
}

/** A stored setting. */
interface Item<Value> {
  readonly fallback: Value;
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  watch(onChange: (value: Value) => void): () => void;
}

/** A setting that the team's policy may set. Reading it gives what applies; what was chosen here is kept below. */
export interface Governed<Value> extends Item<Value> {
  /** Undefined where the agent may choose. Rejects when the storage cannot be reached. */
  ruling(): Promise<Ruling | undefined>;
}

/** A stored setting with the policy's field of the same name above it. */
export interface GovernedItem<Field extends PolicyField> extends Governed<Policy[Field]> {
  readonly field: Field;
  /** What was chosen here. */
  readonly item: StoredItem<Policy[Field]>;
}

type StoredItem<Value> = WxtStorageItem<Value, Record<string, unknown>>;

/** Puts the team's policy above a stored setting of the same name. */
export function governed<Field extends PolicyField>(
  field: Field,
  item: StoredItem<Policy[Field]>,
): GovernedItem<Field> {
  const settled = async (): Promise<Policy[Field] | undefined> => (await managedPolicy()).policy[field];
  const getValue = async () => (await settled()) ?? item.getValue();
  return {
    field,
    item,
    fallback: item.fallback,
    getValue,
    async setValue(value) {
      if ((await settled()) !== undefined) throw new Error(`The team’s policy settles “${field}”.`);
      await item.setValue(value);
    },
    watch(onChange) {
      const tell = () => void getValue().then(onChange, console.error);
      const ends = [item.watch(tell), watchManagedPolicy(tell)];
      return () => {
        for (const end of ends) end();
      };
    },
    async ruling() {
      const { policy, reasons } = await managedPolicy();
      return policy[field] === undefined ? undefined : { reason: reasons[field] };
    },
  };
}
