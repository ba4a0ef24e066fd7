CYPHER 25
// What is stored of statements with some ids. Parameters: ids (list of text). Columns: id, labels, dataset (of a dataset, itself), digest,
// terms (digest of what a link says), firstSeen, lastSeen, load (the one that saw it last), closedIn (day), continuedAs, from, fromDay,
// fromBasis, restricted (whether not everybody may see it).
MATCH (statement:Node)
WHERE statement.id IN $ids
RETURN statement.id AS id, labels(statement) AS labels, coalesce(statement.dataset, statement.id) AS dataset, statement.digest AS digest,
       statement.terms AS terms, statement.firstSeen AS firstSeen, statement.lastSeen AS lastSeen, coalesce(statement.load, '') AS load,
       statement.closedIn AS closedIn, statement.continuedAs AS continuedAs, statement.from AS from, statement.fromDay AS fromDay,
       statement.fromBasis AS fromBasis, statement.audience IS NOT NULL AS restricted
