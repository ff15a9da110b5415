/** Where the feedback leads on; the app knows the addresses. */
export type FeedbackLinks = { library: string; briefing: string; stepAway: string };
