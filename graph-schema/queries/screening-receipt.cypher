CYPHER 25
// A recorded screening. Parameters: id, circles. Columns: the properties.
MATCH (receipt:ScreeningReceipt {id: $id})
WHERE all(circle IN receipt.circles WHERE circle IN $circles)
RETURN receipt.id AS id, receipt.recordedAt AS recordedAt, receipt.input AS input, receipt.result AS result, receipt.digest AS digest,
       receipt.matcherVersion AS matcherVersion, receipt.graphVersion AS graphVersion, receipt.circles AS circles
