/** Entries by the person whose they are, for whoever asks who has judged, and what somebody did last. */
export const names = `
CREATE INDEX entries_by ON entries (by_name, seq) WHERE by_name IS NOT NULL;
`;
