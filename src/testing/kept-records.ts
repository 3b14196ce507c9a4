/** Every record kept by the games of this origin. Runs inside a page: it is sent there as text. */
export function keptRecords(): Promise<readonly unknown[]> {
  return new Promise<readonly unknown[]>((resolve, reject) => {
    const opening = indexedDB.open('communique');
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  }).catch(() => []);
}
