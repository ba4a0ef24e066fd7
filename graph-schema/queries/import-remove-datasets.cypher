CYPHER 25
// Removes datasets themselves, but not their statements.
// Parameters: datasets (list of text). Columns: id (of those removed).
MATCH (dataset:Node&Dataset)
WHERE dataset.id IN $datasets
WITH dataset, dataset.id AS id
DETACH DELETE dataset
RETURN id
