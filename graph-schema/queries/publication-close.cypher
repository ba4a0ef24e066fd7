CYPHER 25
// Closes listings, links and unknowns of a dataset that its latest edition has no longer, some at a time: the last day of the first two can
// have been the one before that edition, and the claims about an unknown are withdrawn with it.
// Parameters: dataset, edition (day), load, last (the day before, as text), lastDay (the same), source (id), index (of the citation), limit.
// Columns: id.
MATCH (statement:Node {dataset: $dataset})
WHERE (statement:Listing OR statement:Link OR statement:Unknown) AND statement.closedIn IS NULL
  AND (statement.lastSeen < $edition OR coalesce(statement.load, '') <> $load)
WITH statement LIMIT $limit
MATCH (source:Node {id: $source})
SET statement.closedIn = $edition
FOREACH (listing IN CASE WHEN statement:Listing AND statement.to IS NULL THEN [statement] END |
  SET listing.to = $last, listing.toDay = $lastDay, listing.toBasis = 'BETWEEN_EDITIONS'
)
FOREACH (link IN CASE WHEN statement:Link AND statement.validTo IS NULL THEN [statement] END |
  SET link.validTo = $last, link.validToDay = $lastDay, link.validToBasis = 'BETWEEN_EDITIONS'
)
FOREACH (listing IN CASE WHEN statement:Listing THEN [statement] END |
  CREATE (listing)-[:CITES {index: $index, locator: 'no longer in this edition'}]->(source)
)
CALL (statement) {
  MATCH (statement:Unknown)<-[:ABOUT]-(claim:Claim {dataset: $dataset})
  WHERE claim.withdrawnOn IS NULL
  SET claim.withdrawnOn = toString($edition), claim.withdrawnOnDay = $edition, claim.closedIn = $edition
}
RETURN statement.id AS id
