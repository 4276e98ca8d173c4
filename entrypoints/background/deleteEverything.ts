import { browser } from 'wxt/browser';
import { forgetAsked } from '../../utils/conversation/askedReasons';
import { forgetSent } from '../../utils/conversation/sentReplies';
import { storedHosts } from '../../utils/hosts/storedHosts';
import { deleteAllStored } from '../../utils/storage/deleteStored';
import { storeLogin } from '../../utils/store/storeLogin';
import { conversations } from './conversations';
import { changeHosts } from './hosts';
import { keepHouse } from './housekeeping';

/**
 * Deletes all that is stored on this machine: statistics, notes, reminders, checklists, practice, settings, and
 * what waits for a team's store; and gives back the browser's permissions for hosts. Coaches and pages follow, as they
 * follow any change of the settings.
 * @returns true; rejects when something could not be deleted
 */
export async function deleteEverything(): Promise<boolean> {
  const { chosen, generic } = await storedHosts();
  const troubles = [];
  for (const host of generic) troubles.push(await changeHosts({ type: 'use-file', host }));
  for (const host of chosen) troubles.push(await changeHosts({ type: 'forget-host', host }));
  const trouble = troubles.find((said) => said !== undefined);
  if (trouble) throw new Error(trouble);
  await deleteAllStored();
  await forgetSent();
  await forgetAsked();
  await storeLogin.removeValue();
  await browser.storage.local.clear();
  // Alarms, notifications and the toolbar button follow what is left, which is nothing.
  await keepHouse();
  await conversations.settingsChanged();
  return true;
}
