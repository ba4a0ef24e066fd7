CYPHER 25
// The datasets that hold what the reader may not see. Columns: id.
MATCH (dataset:Dataset)
WHERE visible(dataset) AND EXISTS { MATCH (hidden:Node {dataset: dataset.id}) WHERE NOT visible(hidden) }
RETURN dataset.id AS id
