/** Why the host could not start. The sentence is for the person who starts it: what, where, and what to do. */
export type HostFailure = {
  readonly kind:
    | 'dataFolderNotWritable'
    | 'dataFolderInUse'
    | 'databaseTooNew'
    | 'databaseForeign'
    | 'configurationInvalid'
    | 'pageMissing'
    | 'portInUse'
    | 'portRefused';
  readonly sentence: string;
};
