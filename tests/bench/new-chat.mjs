let chats = 0;

/**
 * The address of a chat that was not opened before, so that no mark of an earlier round counts in
 * it.
 */
export function newChat(url) {
  chats += 1;
  return `${url}?chat=${chats}`;
}
