import { storage } from 'wxt/utils/storage';
import type { StoreLogin } from './storeClient';

export const NO_LOGIN: StoreLogin = { user: '', password: '' };

/** The credentials with which the lead's page queries the store. In memory only, until the browser closes. */
export const storeLogin = storage.defineItem<StoreLogin>('session:storeLogin', { fallback: NO_LOGIN });
