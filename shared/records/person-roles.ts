export const personRoles = ["speaker", "mentioned", "addressed", "author"] as const;
