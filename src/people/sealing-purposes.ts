/** What a text is sealed or hashed for (`Sealing`): one of one kind is never taken for one of another. */
export const PERSON = 'person'
export const ADDRESS = 'address'
export const WORKSPACE = 'workspace'
export const INVITATION = 'invitation'
