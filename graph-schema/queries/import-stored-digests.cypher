CYPHER 25
// Digests of the statements of some datasets.
// Parameters: datasets (list of text). Columns: dataset, id, digest.
MATCH (statement:Node)
WHERE statement.dataset IN $datasets
RETURN statement.dataset AS dataset, statement.id AS id, statement.digest AS digest
