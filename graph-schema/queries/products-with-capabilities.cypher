CYPHER 25
// Products with one of some capabilities, as somebody asserts. Parameters: capabilities (ids). Columns: id.
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
WHERE capability.id IN $capabilities AND visible(has) AND visible(product)
  AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
RETURN DISTINCT product.id AS id
