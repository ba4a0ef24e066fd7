CYPHER 25
// Statements of other datasets that refer to statements of some datasets.
// Parameters: datasets (list of text). Columns: dataset, id, dependant (id of the statement that refers to it).
MATCH (statement:Node)<--(dependant:Node)
WHERE statement.dataset IN $datasets AND NOT dependant.dataset IN $datasets
RETURN statement.dataset AS dataset, statement.id AS id, dependant.id AS dependant
