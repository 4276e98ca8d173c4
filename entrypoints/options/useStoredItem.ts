import { useEffect, useState } from 'react';

/** The part of a stored setting that a page needs. */
interface StoredItem<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(onChange: (value: T) => void): () => void;
}

interface Stored<T> {
  /** Undefined until it was read. */
  value: T | undefined;
  change: (value: T) => void;
  /** What went wrong, as a sentence. */
  trouble: string | undefined;
}

/** A setting, kept in step with other pages that change it. */
export function useStoredItem<T>(item: StoredItem<T>): Stored<T> {
  const [value, setValue] = useState<T>();
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    // An answer that a change has overtaken is dropped.
    let fresh = true;
    item.getValue().then(
      (stored) => fresh && setValue(stored),
      () => fresh && setTrouble('Your settings cannot be read: the browser does not let Amends use its storage.'),
    );
    const unwatch = item.watch((changed) => {
      fresh = false;
      setValue(changed);
    });
    return () => {
      fresh = false;
      unwatch();
    };
  }, [item]);

  function change(next: T) {
    item.setValue(next).then(
      () => setTrouble(undefined),
      () => setTrouble('That could not be saved: the browser does not let Amends use its storage.'),
    );
  }

  return { value, change, trouble };
}
