CYPHER 25
// What products are recorded to be able to do, and which entries of control lists cover that. Parameters: products (ids). Columns: product,
// has (id; that the product has the capability), capability, singlePurpose
// (whether it has no other use than surveillance), entries (ids).
MATCH (product:Node&Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
WHERE product.id IN $products AND visible(product) AND visible(has) AND visible(capability)
RETURN product.id AS product, has.id AS has, capability.id AS capability, capability.scope = 'SINGLE_PURPOSE' AS singlePurpose,
       COLLECT {
         MATCH (entry:ControlEntry)-[:COVERS]->(capability) WHERE visible(entry) RETURN entry.id ORDER BY entry.id
       } AS entries
ORDER BY product, capability, has
