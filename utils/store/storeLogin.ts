import { storage } from 'wxt/utils/storage';
import type { StoreLogin } from './storeClient';

export const NO_LOGIN: StoreLogin = { user: '', password: '' };

/** As whom the lead's page asks the store. In memory alone, until the browser closes. */
export const storeLogin = storage.defineItem<StoreLogin>('session:storeLogin', { fallback: NO_LOGIN });
