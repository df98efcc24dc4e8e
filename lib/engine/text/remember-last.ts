/**
 * A function of a part of an article that remembers its last answer: an article is read at one go, and much asks for the
 * same of it. A WeakMap would do, but keeps what hangs on an article that nobody needs any more until the whole heap is
 * looked through: five of them let the heap grow by five times as much between two such rounds.
 */
export function rememberLast<K extends object, V>(read: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly answer: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, answer: read(key) };
    return last.answer;
  };
}
