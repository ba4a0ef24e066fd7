CYPHER 25
// Statements with some ids, but for those of some datasets.
// Parameters: ids (list of text), datasets (list of text). Columns: id, labels, dataset, audience (null if public).
MATCH (statement:Node)
WHERE statement.id IN $ids AND NOT coalesce(statement.dataset, statement.id) IN $datasets
RETURN statement.id AS id, labels(statement) AS labels, coalesce(statement.dataset, statement.id) AS dataset,
       statement.audience AS audience
