CYPHER 25
// All datasets. Columns: id.
MATCH (dataset:Dataset)
WHERE visible(dataset)
RETURN dataset.id AS id ORDER BY id
