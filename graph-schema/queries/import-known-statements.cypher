CYPHER 25
// Statements and datasets with some ids.
// Parameters: ids (list of text), all (whether whoever loads them sees everything). Columns: id, labels, dataset (of a dataset, itself), shipped (whether it is a dataset that a release
// shipped), published (whether it is a list or register), audience (null if public).
MATCH (statement:Node)
WHERE statement.id IN $ids AND ($all OR visible(statement))
RETURN statement.id AS id, labels(statement) AS labels, coalesce(statement.dataset, statement.id) AS dataset,
       coalesce(statement.shipped, false) AS shipped, coalesce(statement.publication, false) AS published,
       statement.audience AS audience
