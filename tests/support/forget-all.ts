/**
 * Takes away all that was kept or is held for this session; what Breather registered with the
 * browser stays. Runs in a page of ours.
 */
export async function forgetAll(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await new Promise<void>((resolve, reject) => {
    const erasing = indexedDB.deleteDatabase('breather-journal');
    erasing.onsuccess = () => resolve();
    erasing.onerror = () => reject(erasing.error);
  });
}

interface ExtensionApi {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}
