import { useEffect, useState } from 'react';
import type { Governed, Ruling } from '../../utils/policy/governed';
import type { StoredItem } from '../hooks/useStoredItem';

/** Whether the team has settled a setting, and why; undefined if the agent may choose. Follows the policy. */
export function useRuling<Value>(item: StoredItem<Value> | Governed<Value>): Ruling | undefined {
  const [ruling, setRuling] = useState<Ruling>();
  useEffect(() => {
    if (!('ruling' in item)) return undefined;
    let isOver = false;
    const look = () => void item.ruling().then((now) => isOver || setRuling(now), console.error);
    look();
    const end = item.watch(look);
    return () => {
      isOver = true;
      end();
    };
  }, [item]);
  return ruling;
}
