CYPHER 25
// Norms with a binding on a state, or all. Parameters: state (or null). Columns: id.
MATCH (norm:Norm)
WHERE visible(norm)
  AND ($state IS NULL OR EXISTS {
    MATCH (norm)<-[:BINDING_OF]-(binding:NormBinding {state: $state}) WHERE visible(binding)
  })
RETURN norm.id AS id ORDER BY id
