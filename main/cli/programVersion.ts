import packageDescription from '../../package.json' with { type: 'json' };

export const PROGRAM_VERSION: string = packageDescription.version;
