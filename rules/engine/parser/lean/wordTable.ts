import { type PackedWords, wordFinder } from '../../packed/wordFinder';

/**
 * Packed words as compromise looks them up, as if they were an object. Only reading a property and `hasOwnProperty` work.
 */
export function wordTable<Value>(packed: PackedWords<Value>): Readonly<Record<string, Value>> {
  const find = wordFinder(packed);
  const own = (key: string | symbol) => (typeof key === 'string' ? find(key) : undefined);
  return new Proxy<Record<string, Value>>(
    {},
    {
      get: (target, key) => own(key) ?? Reflect.get(target, key),
      getOwnPropertyDescriptor(_, key) {
        const value = own(key);
        return value === undefined ? undefined : { value, configurable: true, enumerable: true };
      },
    },
  );
}
