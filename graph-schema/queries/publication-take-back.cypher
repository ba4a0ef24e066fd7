CYPHER 25
// Takes back listings, links and unknowns, with the claims about them, that an earlier load of the same edition was the only one to have:
// the files were mended since, and no edition has them. Parameters: dataset, edition (day), load, limit. Columns: id.
MATCH (statement:Node {dataset: $dataset})
WHERE (statement:Listing OR statement:Link OR statement:Unknown)
  AND statement.firstSeen = $edition AND statement.lastSeen = $edition AND coalesce(statement.load, '') <> $load
WITH statement, statement.id AS id LIMIT $limit
OPTIONAL MATCH (statement)<-[:ABOUT]-(claim:Claim {dataset: $dataset})
DETACH DELETE claim, statement
RETURN DISTINCT id
