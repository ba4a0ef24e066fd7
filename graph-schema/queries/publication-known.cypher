CYPHER 25
// What is stored of statements with some ids. Parameters: ids (list of text). Columns: id, dataset (of a dataset, itself), digest,
// firstSeen, lastSeen, closed, continuedAs, bounded (whether its first day follows from editions), from.
MATCH (statement:Node)
WHERE statement.id IN $ids
RETURN statement.id AS id, coalesce(statement.dataset, statement.id) AS dataset, statement.digest AS digest,
       statement.firstSeen AS firstSeen, statement.lastSeen AS lastSeen, statement.closedIn IS NOT NULL AS closed,
       statement.continuedAs AS continuedAs, coalesce(statement.fromBasis = 'BETWEEN_EDITIONS', false) AS bounded,
       statement.from AS from
