print("kenkyubi")
