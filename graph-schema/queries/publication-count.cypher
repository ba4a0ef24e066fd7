CYPHER 25
// How many statements of a dataset are stored, up to a limit. Parameters: dataset (id), limit, prefix (of its ids). Columns: count, foreign
// (whether a statement of another has an id that begins so).
CALL () {
  MATCH (statement:Node {dataset: $dataset})
  WITH statement LIMIT $limit
  RETURN count(statement) AS count
}
RETURN count, EXISTS {
  MATCH (other:Node)
  WHERE other.id STARTS WITH $prefix AND other.dataset <> $dataset
} AS foreign
