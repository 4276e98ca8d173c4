/**
 * The only address this package can send counts to: `https://clickhouse.example.com`. Empty in the ordinary package,
 * which can reach nothing, and from whose code the build removes everything that depends on this
 * (`import.meta.env.STORE_ORIGIN`, wxt.config.ts).
 */
export const storeOrigin: string = import.meta.env.STORE_ORIGIN ?? '';
