// Parts of compromise, for `lean`: the package has types for the whole of it only.
declare module 'compromise/src/*' {
  // biome-ignore lint/suspicious/noExplicitAny: nothing is known of them.
  const part: any;
  export default part;
}
