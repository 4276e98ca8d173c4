const words = (list: string) => new Set(list.split(' '));

/** Words that start a sentence even if it is written without capitals. */
const PLAIN_STARTERS = words(
  'i im ive ill we you he she it they this that these those there here our your my please thank thanks sorry unfortunately',
);

/** Words that are not names, and so start a sentence if they have a capital. */
const STARTERS = words(
  'the a an their his her its if when while as once because since after before until unless although though however but and so or yet also then now no not yes what why how who whose where which can could would will shall should may might must do does did don is are was were have has had let at in on by for from to with without within all any both each every either most some many much more few nobody nothing everything everyone someone something anyone anything sadly obviously hopefully luckily actually honestly frankly maybe perhaps again still just only even first second third next last finally tomorrow today tonight yesterday during between about against under over through kind best regards dear hi hello hey ok okay sure great good glad one two three four five ten bring call check come find follow give go keep look make need note open press read reply see send show speak take tell try turn use wait write ask choose click enter leave',
);

/** Whether a word, given in any case, starts a sentence and is not a name if it has a capital. */
export const isStarter = (word: string) => STARTERS.has(word.toLowerCase()) || isPlainStarter(word);

/** Whether a word most likely starts a sentence even without a capital. */
export const isPlainStarter = (word: string) => PLAIN_STARTERS.has(word.toLowerCase());
