/** The day on which the site is built (ISO date): facts show the values of that day. */
export const TODAY = new Date().toISOString().slice(0, 10);
