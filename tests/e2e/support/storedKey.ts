/**
 * To run in a page of the extension: describes the key under which conversations are hashed; undefined while there is
 * none.
 */
export function storedKey(): Promise<{ algorithm: string; extractable: boolean; usages: string[] } | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('amends');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('keys').objectStore('keys').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        const key: CryptoKey | undefined = reading.result[0]?.key;
        opening.result.close();
        resolve(key && { algorithm: key.algorithm.name, extractable: key.extractable, usages: key.usages });
      };
    };
  });
}
