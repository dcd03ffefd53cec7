/** Why the host or an export could not begin. The sentence is for the person who asked: what, where, and what to do. */
export type HostFailure = {
  readonly kind:
    | 'dataFolderNotWritable'
    | 'dataFolderInUse'
    | 'databaseTooNew'
    | 'databaseForeign'
    | 'databaseMissing'
    | 'databaseTooOld'
    | 'databaseDamaged'
    | 'configurationInvalid'
    | 'streetDamaged'
    | 'kitRefused'
    | 'pageMissing'
    | 'portInUse'
    | 'portRefused';
  readonly sentence: string;
};
