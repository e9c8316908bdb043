import { sameFullName } from "./features/same-full-name.ts";
import type { LinkFeature } from "./link-feature.ts";

/** What can speak for a link. Their order is that of a link's reasons. */
export const LINK_FEATURES: readonly LinkFeature[] = [sameFullName];
