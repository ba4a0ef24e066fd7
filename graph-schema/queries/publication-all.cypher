CYPHER 25
// What is stored of all statements of a dataset; the columns are those of publication-known. Parameters: dataset (id).
MATCH (statement:Node {dataset: $dataset})
RETURN statement.id AS id, labels(statement) AS labels, coalesce(statement.dataset, statement.id) AS dataset, statement.digest AS digest,
       statement.terms AS terms, statement.firstSeen AS firstSeen, statement.lastSeen AS lastSeen, coalesce(statement.load, '') AS load,
       statement.closedIn AS closedIn, statement.continuedAs AS continuedAs, statement.from AS from, statement.fromDay AS fromDay,
       statement.fromBasis AS fromBasis, statement.audience IS NOT NULL AS restricted
