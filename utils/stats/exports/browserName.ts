import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<string>('local:exportName', { fallback: '' });

/**
 * The random name under which this browser's counts are joined with others'. Created when first needed; it identifies
 * nobody, and shows an import that two files are from the same browser.
 */
export async function browserName(): Promise<string> {
  const known = await item.getValue();
  if (known !== '') return known;
  const name = crypto.randomUUID();
  await item.setValue(name);
  return name;
}
